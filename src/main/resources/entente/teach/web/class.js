'use strict';
// The clock, the notice of a lost connection, and forms that empty themselves once they are sent.
(() => {
  const two = number => String(number).padStart(2, '0');
  const arrived = new WeakMap();

  const tick = () => {
    for (const clock of document.querySelectorAll('[data-left]')) {
      if (!arrived.has(clock)) arrived.set(clock, performance.now());
      const stopped = clock.dataset.stopped === 'true';
      const gone = stopped ? 0 : performance.now() - arrived.get(clock);
      const seconds = Math.max(0, Math.ceil((Number(clock.dataset.left) - gone) / 1000));
      clock.textContent = Math.floor(seconds / 60) + ':' + two(seconds % 60);
      clock.classList.toggle('late', !stopped && seconds <= 30);
    }
  };
  setInterval(tick, 500);

  const offline = lost => {
    const notice = document.getElementById('offline');
    if (notice) notice.hidden = !lost;
  };
  document.addEventListener('htmx:sseError', () => offline(true));
  document.addEventListener('htmx:sseOpen', () => offline(false));
  document.addEventListener('htmx:sendError', () => offline(true));
  document.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful && event.target.dataset && event.target.dataset.clears) {
      event.target.reset();
    }
  });
  document.addEventListener('htmx:beforeRequest', event => {
    const problem = document.getElementById('problem');
    if (problem && event.target.tagName === 'FORM') problem.textContent = '';
  });

  // Groups that were opened stay open when their part is fetched again.
  let open = [];
  document.addEventListener('htmx:beforeSwap', event => {
    open = [...event.target.querySelectorAll('details[open][id]')].map(one => one.id);
  });
  document.addEventListener('htmx:afterSwap', event => {
    for (const id of open) {
      const group = document.getElementById(id);
      if (group) group.open = true;
    }
    tick();
  });
})();
