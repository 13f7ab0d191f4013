// What pages can do beyond reading: narrow and sort the list of indicators, search, copy. Everything else works without this file.
// Words come from the page, state lives in the page's address, and nothing is stored or sent.
'use strict';
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);
  const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});

  /** Puts values into a sentence such as "Pages found: {0}." */
  const sentence = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, place) => values[place].toLocaleString(document.documentElement.lang));

  let remembered = location.search;

  /** Keeps what was asked in the address, so that it can be shared and Back returns to what was before. */
  const remember = form => {
    const asked = String(new URLSearchParams([...new FormData(form)].filter(([, value]) => value)));
    const search = asked && `?${asked}`;
    if (search === remembered) return;
    history.pushState(null, '', search || location.pathname);
    remembered = location.search;
  };

  /** Back and Forward; a jump inside the page asks for nothing else, and leaves what was typed. */
  const whenReturned = (form, show) => addEventListener('popstate', () => {
    if (location.search === remembered) return;
    remembered = location.search;
    recall(form);
    show();
  });

  const recall = form => {
    const asked = new URLSearchParams(location.search);
    for (const field of form.elements) {
      if (!field.name) continue;
      field.value = asked.get(field.name) ?? '';
      if (field.selectedIndex === -1) field.value = '';
    }
    if (asked.size) form.closest('details')?.setAttribute('open', '');
  };

  /** A list that can be narrowed by each of its controls and put in another order. */
  const list = form => {
    const groups = all('section.group').map(section => ({section, body: one('tbody', section)}));
    const rows = groups.flatMap(group => all('tr', group.body).map(row => ({
      row, group, title: one('th', row).textContent, in: new Set(row.dataset.in.split(' ')),
    })));
    const {sortBy, status} = form.elements;
    const statuses = status ? [...status.options].map(option => 'status:' + option.value) : [];
    const place = entry => statuses.findIndex(value => entry.in.has(value));
    const orders = {
      title: (a, b) => collator.compare(a.title, b.title),
      status: (a, b) => place(a) - place(b),
    };
    const together = groups[0].section.cloneNode(true);
    one('h2', together).remove();
    one('caption', together).textContent = form.dataset.caption;
    one('tbody', together).replaceChildren();
    together.hidden = true;
    groups[0].section.before(together);

    const show = () => {
      const asked = all('select', form).filter(select => select !== sortBy && select.value).map(select => select.name + ':' + select.value);
      const order = orders[sortBy.value];
      for (const {row, group} of order ? [...rows].sort(order) : rows)
        (order ? one('tbody', together) : group.body).append(row);
      for (const entry of rows) entry.row.hidden = !asked.every(value => entry.in.has(value));
      const shown = rows.filter(entry => !entry.row.hidden);
      together.hidden = !order || !shown.length;
      for (const group of groups) group.section.hidden = !!order || !shown.some(entry => entry.group === group);
      one('#shown').textContent = sentence(form.dataset.shown, shown.length, rows.length);
    };

    form.addEventListener('change', () => { show(); remember(form); });
    form.addEventListener('submit', event => event.preventDefault());
    one('button', form).addEventListener('click', () => {
      for (const select of all('select', form)) select.value = '';
      show();
      remember(form);
    });
    whenReturned(form, show);
    recall(form);
    show();
    if (!all('select', form).some(select => select.value)) one('#shown').textContent = '';
  };

  /** Words without case, accents or marks between them: "Tŷ'r Cyngor" is "ty r cyngor". */
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  const search = form => {
    const most = 50;
    const weights = [9, 3, 1];
    const results = one('#results');
    const lines = document.createElement('ol');
    lines.className = 'results';
    results.append(lines);
    const found = one('#found');
    let index;

    /** The index is a script, because a page that was opened from a disk may load no other kind of file. */
    const load = () => index ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = form.dataset.index;
      script.onerror = reject;
      script.onload = () => resolve(window.searchIndex.map(([path, title, part, ...texts]) => ({
        path, title, part, texts, folded: [title, ...texts].map(text => ` ${fold(text).join(' ')} `),
      })));
      document.head.append(script);
    });

    /** Title before definition before the rest; a whole word before the beginning of one. */
    const weigh = (entry, word) => Math.max(...entry.folded.map((text, place) =>
      text.includes(' ' + word) ? weights[Math.min(place, 2)] + (text.includes(` ${word} `) ? 0.5 : 0) : 0));

    const score = (entry, words) => {
      const weighed = words.map(word => weigh(entry, word));
      return weighed.includes(0) ? 0 : weighed.reduce((sum, weight) => sum + weight);
    };

    /** The words around the first that was asked for. */
    const snippet = (entry, words) => {
      const begins = text => text.split(/\s+/).findIndex(part => fold(part).some(word => words.some(asked => word.startsWith(asked))));
      const text = entry.texts.find(candidate => begins(candidate) >= 0) ?? entry.texts[0];
      const parts = text.split(/\s+/);
      const from = Math.max(0, begins(text) - 8);
      const to = from + 30;
      return (from > 0 ? '… ' : '') + parts.slice(from, to).join(' ') + (to < parts.length ? ' …' : '');
    };

    const element = (name, text, properties) => Object.assign(document.createElement(name), {textContent: text}, properties);

    const item = (entry, words) => {
      const line = element('li', '');
      line.append(element('a', entry.title, {href: entry.path}));
      if (entry.part) line.append(element('p', entry.part, {className: 'quiet'}));
      line.append(element('p', snippet(entry, words)));
      return line;
    };

    const show = async () => {
      const asked = form.elements.q.value;
      const words = fold(asked);
      let entries = [];
      one('#without-script').hidden = true;
      try {
        if (words.length) entries = await load();
      } catch {
        index = undefined;
        one('#without-script').hidden = false;
        found.textContent = form.dataset.failed;
        return;
      }
      if (asked !== form.elements.q.value) return;
      const hits = entries
        .map(entry => ({entry, score: score(entry, words)}))
        .filter(hit => hit.score > 0)
        .sort((a, b) => b.score - a.score || collator.compare(a.entry.title, b.entry.title));
      results.hidden = !hits.length;
      lines.replaceChildren(...hits.slice(0, most).map(hit => item(hit.entry, words)));
      found.textContent = words.length ? sentence(hits.length > most ? form.dataset.foundFirst : form.dataset.found, hits.length, most) : '';
    };

    form.addEventListener('submit', event => { event.preventDefault(); show(); remember(form); });
    whenReturned(form, show);
    recall(form);
    show();
  };

  const copy = async source => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(source);
      return document.execCommand('copy');
    }
  };

  // What only a script can do waits in templates, so that nobody meets it without one.
  for (const template of all('template.with-script')) template.replaceWith(template.content);
  for (const form of all('form.filters')) list(form);
  for (const form of all('form.search')) search(form);
  for (const button of all('button[data-copy]')) {
    const status = one('[role=status]', button.parentElement);
    button.addEventListener('click', async () => {
      status.textContent = '';
      status.textContent = await copy(document.getElementById(button.dataset.copy)) ? button.dataset.done : button.dataset.failed;
    });
  }
})();
