// The tray: methods that a reader gathers on the way through the site, in this browser only.
(() => {
  'use strict';
  const tray = document.querySelector('#tray');
  if (!tray) return;
  const words = JSON.parse(document.querySelector('#tool-words').textContent);
  const fill = (text, slots) => text.replace(/\{(\w+)\}/g, (_, name) => slots[name] ?? '');
  const { lang } = document.documentElement;
  // Ids, names, and the languages of the names.
  let unkept = [];
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(words.store)) ?? [];
      return kept.filter((own) => Array.isArray(own) && /^[a-z0-9-]+$/.test(own[0]));
    } catch {
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
  const has = (id) => read().some(([own]) => own === id);
  const toggle = (id, name) => write(has(id) ? read().filter(([own]) => own !== id) : [...read(), [id, name, lang]]);

  function button(link) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'to-tray';
    made.dataset.tray = link.dataset.method;
    made.dataset.name = link.dataset.name ?? link.textContent.trim();
    made.addEventListener('click', () => toggle(made.dataset.tray, made.dataset.name));
    return made;
  }
  function show() {
    const kept = read();
    for (const place of document.querySelectorAll('[data-choose]:not(:has([data-tray]))')) place.append(' ', button(place));
    for (const own of document.querySelectorAll('[data-tray]')) {
      const chosen = has(own.dataset.tray);
      const label = (text) => fill(text, { name: own.dataset.name });
      own.setAttribute('aria-pressed', chosen);
      own.setAttribute('aria-label', label(words.trayAdd));
      own.title = label(chosen ? words.trayRemove : words.trayAdd);
      own.textContent = chosen ? '✓' : '+';
    }
    tray.hidden = !kept.length;
    const link = tray.querySelector('a');
    link.href = `${words.compare}?m=${kept.map(([id]) => id).join(',')}`;
    link.textContent = fill(words.tray, { count: kept.length.toLocaleString(`${lang}-u-nu-${words.digits}`) });
    tray.querySelector('.names').textContent = kept.map(([, name]) => name).join(words.separator);
  }
  tray.querySelector('button').addEventListener('click', () => write([]));
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
