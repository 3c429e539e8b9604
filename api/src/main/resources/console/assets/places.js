// Lights up what belongs together: elements that share a word of data-at, under the pointer or with the focus.
// Without it the links still lead from a field to its place and back.
(() => {
  const words = element => (element?.closest?.('[data-at]')?.dataset.at ?? '').split(' ').filter(Boolean);
  const light = event => {
    const lit = new Set([...words(document.activeElement), ...words(event.type === 'mouseover' ? event.target : null)]);
    for (const element of document.querySelectorAll('[data-at]')) {
      element.classList.toggle('lit', words(element).some(word => lit.has(word)));
    }
  };
  for (const type of ['mouseover', 'focusin', 'focusout']) {
    document.addEventListener(type, light);
  }
})();
