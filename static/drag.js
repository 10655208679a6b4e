// Columns are dragged to the place of another. Loaded when a pointer comes over the heads of a table.
methodical.given.drag = (() => {
  const heads = '.comparison thead [data-method]';
  let listening = false;

  /** `own` gives the ids of the columns, `move` puts one of them in the place of another. */
  function drag(own, move) {
    if (listening) return;
    listening = true;
    const listen = (name, use) => document.addEventListener(name, (event) => {
      const head = event.target.closest?.(heads);
      if (head) use(event, head.dataset.method);
    });
    listen('dragstart', ({ dataTransfer }, id) => dataTransfer.setData('text', id));
    listen('dragover', (event) => event.preventDefault());
    listen('drop', (event, id) => {
      event.preventDefault();
      const moved = event.dataTransfer.getData('text');
      if (own().includes(moved)) move(moved, id);
    });
  }

  return { drag };
})();
