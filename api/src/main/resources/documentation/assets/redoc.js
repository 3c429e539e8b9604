// Shows one contract by ReDoc; which one stands in the address (?contract=interview-gpt).
fetch('/docs/contracts').then(answer => answer.json()).then(contracts => {
  const wanted = new URLSearchParams(location.search).get('contract');
  const shown = contracts.find(it => it.contract === wanted) ?? contracts[0];
  const choice = document.getElementById('contract');
  choice.append(...contracts.map(it => new Option(it.title, it.contract, false, it === shown)));
  choice.addEventListener('change', () => { location.search = '?contract=' + choice.value; });
  const fonts = 'system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';
  Redoc.init(shown.openapi, {
    scrollYOffset: '.contracts',
    theme: { typography: { fontFamily: fonts, headings: { fontFamily: fonts } } },
  }, document.getElementById('page'));
});
