// Plays an interview: moves its slider as its clock goes, so that the page shows what had been said by then.
(() => {
  const STEP = 100;
  const part = name => document.querySelector(`[data-${name}]`);
  let clock = 0;
  let timer = null;
  let last = 0;

  const clocks = () => part('clocks').dataset.clocks.split(' ').map(Number);
  const show = () => {
    const whole = Math.floor(clock);
    part('clock').textContent = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  };
  const move = step => {
    const slider = part('clocks');
    if (Number(slider.value) !== step) {
      slider.value = step;
      slider.dispatchEvent(new Event('input', {bubbles: true}));
    }
  };
  const pause = () => {
    clearInterval(timer);
    timer = null;
    const button = part('play');
    button.textContent = button.dataset.play;
  };
  const tick = () => {
    if (!part('clocks')) {
      clearInterval(timer);
      timer = null;
      return;
    }
    const now = performance.now();
    clock += (now - last) / 1000 * Number(part('speed').value);
    last = now;
    const times = clocks();
    const end = times[times.length - 1];
    clock = Math.min(clock, end);
    show();
    move(times.findLastIndex(time => time <= clock));
    if (clock >= end) {
      pause();
    }
  };
  const play = () => {
    const times = clocks();
    const at = Number(part('clocks').value);
    // From the beginning where everything has been said; else on from where it was paused or the slider stands.
    if (at >= times.length - 1) {
      clock = 0;
    } else if (!(clock >= times[at] && clock < times[at + 1])) {
      clock = times[at];
    }
    const button = part('play');
    button.textContent = button.dataset.pause;
    last = performance.now();
    timer = setInterval(tick, STEP);
    tick();
  };

  document.addEventListener('click', event => {
    if (event.target.closest?.('[data-play]')) {
      timer ? pause() : play();
    }
  });
  document.addEventListener('input', event => {
    if (event.isTrusted && event.target.matches?.('[data-clocks]')) {
      clock = clocks()[Number(event.target.value)];
      show();
    }
  });
})();
