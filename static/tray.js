// The tray: methods that a reader gathers on the way through the site, in this browser only.
(() => {
  const tray = document.querySelector('#tray');
  if (!tray) return;
  const all = (selector) => document.querySelectorAll(selector);
  const words = JSON.parse(all('#tool-words')[0].textContent);
  const fill = (text, slots) => text.replace(/\{(\w+)\}/g, (_, name) => slots[name] ?? '');
  const { lang } = document.documentElement;
  // Ids, names, and the languages of the names.
  let unkept = [];
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(words.store)).filter((own) => Array.isArray(own) && /^[a-z0-9-]+$/.test(own[0]));
    } catch {
      // Nothing is kept, or nothing that we wrote, or this browser keeps nothing.
      return unkept;
    }
  };
  const write = (kept) => {
    try {
      localStorage.setItem(words.store, JSON.stringify(kept));
    } catch {
      // In a browser that keeps nothing, the tray lives as long as the page.
      unkept = kept;
    }
    show();
  };

  function button({ dataset: { method, name } }) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'to-tray';
    made.dataset.tray = method;
    made.ariaLabel = fill(words.trayAdd, { name });
    made.onclick = () => {
      const others = read().filter(([id]) => id !== method);
      write(others.length < read().length ? others : [...others, [method, name, lang]]);
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
      own.textContent = chosen ? '✓' : '+';
    }
    tray.hidden = !ids.length;
    const link = tray.querySelector('a');
    link.href = `${words.compare}?m=${ids}`;
    link.textContent = fill(words.tray, { count: kept.length.toLocaleString(`${lang}-u-nu-${words.digits}`) });
    tray.querySelector('.names').textContent = kept.map(([, name]) => name).join(words.separator);
  }
  tray.querySelector('button').onclick = () => write([]);
  addEventListener('storage', show);
  addEventListener('pageshow', show);
  // Another script has listed methods.
  addEventListener('methods', show);
  show();
  // After a switch of language, names are this language's.
  if (read().some(([, , own]) => own !== lang)) {
    fetch(words.names).then((answer) => answer.json()).then((all) => {
      const names = new Map(all);
      write(read().map(([id, name]) => [id, names.get(id) ?? name, lang]));
    }).catch(() => {});
  }
})();
