// The rows of a comparison to choose from. Loaded when somebody unfolds the choice.
//
// In: the table's rows, and the keys of those that are hidden. What a reader changes is heard by compare.js.
methodical.given.rows = (() => {
  function choose(rows, hidden) {
    const { one, element } = methodical;
    const place = one('#row-choice') ?? element('div', { id: 'row-choice' });
    one('.choose').append(place);
    place.replaceChildren(...rows.map((row) => {
      const box = element('input', { type: 'checkbox', value: row.dataset.field });
      box.checked = !hidden.includes(box.value);
      return element('label', {}, box, ' ', one('.label', row).textContent);
    }));
  }

  return { choose };
})();
