// The tray: methods that a reader gathers on the way through the site, in this browser only.
methodical.words.then((words) => {
  const { one, all, element, fill, say, joined, at, json } = methodical;
  const { tag } = words;
  const tray = one('#tray');
  if (!tray) return;
  const link = element('a', {});
  const names = element('span', { class: 'names', role: 'status' });
  const [clear, undo] = [words.trayClear, words.trayUndo].map((text) => element('button', { type: 'button' }, text));
  tray.append(link, names, clear, undo);
  // Two catalogues on one host keep their trays apart; the languages of one share it.
  const store = `methodical:${new URL(at(words.site || '.')).pathname}`;
  // Ids, names, and the languages of the names.
  let unkept = [];
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(store)).filter((own) => Array.isArray(own) && /^[a-z0-9-]+$/.test(own[0]) && own[1]?.trim);
    } catch {
      // Nothing is kept, or nothing that we wrote, or this browser keeps nothing.
      return unkept;
    }
  };
  const write = (kept) => {
    try {
      localStorage.setItem(store, JSON.stringify(kept));
    } catch {
      // In a browser that keeps nothing, the tray lives as long as the page.
      unkept = kept;
    }
    show();
  };

  // What was in it before somebody emptied it.
  let emptied;

  function box({ dataset: { method, name } }) {
    const made = element('input', { type: 'checkbox', 'data-tray': method, 'aria-label': fill(words.trayAdd, { name }), autocomplete: 'off' });
    made.onchange = () => {
      emptied = undefined;
      const others = read().filter(([id]) => id !== method);
      write(made.checked ? [...others, [method, name, tag]] : others);
    };
    return element('label', { class: 'to-tray' }, made);
  }
  function show() {
    const kept = read();
    const ids = kept.map(([id]) => id);
    for (const place of all('[data-choose]:not(:has([data-tray]))')) place.append(' ', box(place));
    for (const own of all('[data-tray]')) {
      own.checked = ids.includes(own.dataset.tray);
      own.title = own.checked ? fill(words.trayRemove, own.closest('[data-choose]').dataset) : own.ariaLabel;
    }
    tray.hidden = !ids.length && !emptied;
    link.hidden = clear.hidden = !ids.length;
    undo.hidden = !emptied;
    link.href = `${at(words.compare)}?m=${ids}`;
    link.textContent = say(words.tray, { count: kept.length });
    names.textContent = joined(kept.map(([, name]) => name));
  }
  clear.onclick = () => {
    emptied = read();
    write([]);
    undo.focus();
  };
  undo.onclick = () => {
    const kept = emptied;
    emptied = undefined;
    write(kept);
    link.focus();
  };
  // `methods` says that another script has listed some.
  for (const event of ['storage', 'pageshow', 'methods']) addEventListener(event, show);
  show();
  // After a switch of language, names are this language's. A method that is gone keeps the name that it had.
  for (const [id, old] of read().filter(([, , own]) => own !== tag)) {
    // What is there instead of a file that is gone is no JSON; what did not come is asked for on the next page.
    json(words.column(id)).catch((error) => error.name === 'SyntaxError' && { name: old }).then((own) => {
      if (own) write(read().map((kept) => (kept[0] === id ? [id, own.name, tag] : kept)));
    });
  }
}, () => {});
