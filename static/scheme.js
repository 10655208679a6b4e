// Light or dark, as a reader wishes. This runs before the page is painted, so that nothing flashes; without it the device
// decides, as it does for whoever has chosen nothing.
(() => {
  const STORE = 'methodical:scheme';
  const root = document.documentElement;
  // Not kept where a browser keeps nothing.
  let chosen = '';
  const read = () => {
    try {
      return localStorage.getItem(STORE) ?? '';
    } catch {
      return chosen;
    }
  };
  const show = () => { root.style.colorScheme = /^(light|dark)$/.test(read()) ? read() : ''; };
  show();

  addEventListener('DOMContentLoaded', () => methodical.words.then((words) => {
    const { one, element } = methodical;
    const options = [['', words.schemeSystem], ['light', words.schemeLight], ['dark', words.schemeDark]]
      .map(([value, name]) => element('option', { value }, name));
    const select = element('select', { autocomplete: 'off' }, ...options);
    const tell = () => { select.value = root.style.colorScheme; };
    select.onchange = () => {
      chosen = select.value;
      try {
        localStorage.setItem(STORE, chosen);
      } catch {
        // It lives as long as the page.
      }
      show();
    };
    addEventListener('storage', () => { show(); tell(); });
    tell();
    one('footer.site')?.append(element('label', {}, words.scheme, ' ', select));
  }, () => {}));
})();
