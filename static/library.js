// The library's form; what it finds and narrows down with (finder.js) is fetched when somebody uses it, or follows
// an address that does.
(() => {
  const form = methodical.one('#library');
  const use = () => methodical.ask('finder', ({ start }) => start(form));
  form.onsubmit = (event) => {
    event.preventDefault();
    methodical.ask('finder', ({ open }) => open());
  };
  for (const first of ['focusin', 'toggle', 'input']) form.addEventListener(first, use, true);
  if (location.search) use();
})();
