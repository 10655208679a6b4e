// @ts-check
// In a previewed page alone: loads the page again when the site has changed, takes new styles without that, and lays what
// is wrong with the files over the page until it is mended.
{
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  let own = Number(script.dataset.site);
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL('live.css', script.src).href;
  document.head.append(sheet);

  if ('draft' in script.dataset) {
    const mark = document.createElement('p');
    mark.id = 'methodical-draft';
    mark.textContent = 'Draft: a built site does not have this';
    document.body.prepend(mark);
  }

  /** @type {HTMLDialogElement | undefined} */
  let shown;

  /** @param {string} fault */
  const show = (fault) => {
    if (!shown) {
      shown = document.createElement('dialog');
      shown.id = 'methodical-fault';
      shown.setAttribute('aria-label', 'What is wrong with the files');
      shown.append(document.createElement('pre'));
      document.body.append(shown);
    }
    const text = /** @type {HTMLElement} */ (shown.firstElementChild);
    text.textContent = `${fault.trimEnd()}\n\nThe page below is the last good one. Save a file that mends this, and it goes on.`;
    if (!shown.open) shown.showModal();
  };

  /** Every style sheet of the site once more; a page keeps the old one until the new one is there. */
  const restyle = () => {
    for (const old of /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('link[rel="stylesheet"]'))) {
      if (old === sheet) continue;
      const fresh = /** @type {HTMLLinkElement} */ (old.cloneNode());
      const url = new URL(old.href);
      url.searchParams.set('now', String(Date.now()));
      fresh.href = url.href;
      fresh.onload = () => old.remove();
      old.after(fresh);
    }
  };

  new EventSource(new URL('events', script.src)).addEventListener('message', ({ data }) => {
    const news = JSON.parse(data);
    if (news.fault) {
      show(news.fault);
      return;
    }
    shown?.close();
    if (news.site === own) return;
    const isNext = news.site === own + 1;
    own = news.site;
    // A browser that loads a page again keeps the place and what was chosen.
    if (news.styles && isNext) restyle();
    else location.reload();
  });
}
