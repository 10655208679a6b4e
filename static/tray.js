// The tray: methods that a reader gathers on the way through the site, in this browser only.
methodical.words.then((words) => {
  const { one, all, element, fill, say, joined, at, json } = methodical;
  const { tag } = words;
  const tray = one('#tray');
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

  function button({ dataset: { method, name } }) {
    const made = element('button', { type: 'button', class: 'to-tray', 'data-tray': method, 'aria-label': fill(words.trayAdd, { name }) });
    made.onclick = () => {
      const others = read().filter(([id]) => id !== method);
      write(others.length < read().length ? others : [...others, [method, name, tag]]);
    };
    return made;
  }
  function show() {
    const kept = read();
    const ids = kept.map(([id]) => id);
    for (const place of all('[data-choose]:not(:has([data-tray]))')) place.append(' ', button(place));
    for (const own of all('[data-tray]')) {
      const chosen = ids.includes(own.dataset.tray);
      own.ariaPressed = chosen;
      own.title = chosen ? fill(words.trayRemove, own.parentNode.dataset) : own.ariaLabel;
      own.textContent = chosen ? '' : '+';
    }
    tray.hidden = !ids.length;
    const link = one('a', tray);
    link.href = `${at(words.compare)}?m=${ids}`;
    link.textContent = say(words.tray, { count: kept.length });
    one('.names', tray).textContent = joined(kept.map(([, name]) => name));
  }
  one('button', tray).onclick = () => {
    write([]);
    one('#content').focus();
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
