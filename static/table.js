// The table of a term: sorted by a click on a head where it is whole, and without columns that a reader can do without.
// Without this script the table is a table.
methodical.words.then(() => {
  const { one, all, element } = methodical;
  const form = one('.sortable');
  const table = one('table', form);
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const { compare } = new Intl.Collator(document.documentElement.lang);

  // A gap has nothing to sort by and stays at the end, whichever way the others go.
  const read = (row, column) => {
    const { dataset, textContent } = row.cells[column];
    if (dataset.gap) return null;
    const { sort, name = textContent } = dataset;
    // Versions are sorted by texts that begin with a letter.
    return sort && !isNaN(sort) ? Number(sort) : sort ?? name;
  };
  const difference = (a, b) => {
    if (typeof a === typeof b) return typeof a === 'number' ? a - b : compare(a, b);
    return typeof a === 'number' ? -1 : 1;
  };
  function sort(head, column) {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const rows = [...body.rows].map((row) => [read(row, column), row]);
    const known = rows.filter(([value]) => value !== null).sort(([a], [b]) => (down ? difference(b, a) : difference(a, b)));
    const gaps = rows.filter(([value]) => value === null);
    body.append(...[...known, ...gaps].map(([, row]) => row));
  }
  const columns = heads.slice(1).map((head, index) => {
    const input = element('input', { type: 'checkbox', checked: '' });
    input.onchange = () => {
      for (const row of table.rows) row.cells[index + 1].hidden = !input.checked;
    };
    return element('label', {}, input, ' ', head.textContent);
  });
  one('#row-choice', form).append(...columns);
  if (columns.length < 2) one('.choose', form).remove();
  if ('sortable' in table.dataset) heads.forEach((head, column) => {
    const button = element('button', { type: 'button' }, ...head.childNodes);
    button.onclick = () => sort(head, column);
    head.append(button);
  });

  all('.needs-script', form).forEach((part) => { part.hidden = false; });
}, () => {});
