// Questions to a page; each answers with what is wrong, in words, and with nothing when all is well.

const shown = () => [...document.querySelectorAll('body *')].filter(e => e.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }));
const words = e => e.tagName.toLowerCase() + ' ' + (e.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40);
const offScreen = e => e.closest('thead, .skip-link');

// A page without its style sheet: what always has a colour behind it has none.
function plain() {
  const ground = e => getComputedStyle(e).backgroundColor;
  const styled = [...document.querySelectorAll('.brand-bar, .card-page')].some(e => ground(e) !== ground(document.createElement('p')));
  return styled ? [] : ['the page has no style'];
}

// Text that goes on after a link, or a mark before one, that stands on a line alone since the link takes lines of its own.
function torn() {
  const after = shown().filter(e => e.matches('a + .after'))
    .filter(e => e.getClientRects()[0].top >= e.previousElementSibling.getBoundingClientRect().bottom - 2);
  const before = [...document.querySelectorAll('.trail li + li > *')]
    .filter(e => e.getBoundingClientRect().left < e.parentElement.getBoundingClientRect().left + 8);
  return [...after, ...before].map(words);
}

// What lies beyond the right edge of the window.
function beyond() {
  const wide = r => r.right > innerWidth + 1;
  return shown().filter(e => !offScreen(e) && (wide(e.getBoundingClientRect()) || lines(e).some(wide))).map(words);
}

// WCAG 2.2, 1.4.12: what is lost when a reader sets text further apart.
function clippedWhenSpaced() {
  for (const e of document.querySelectorAll('body *')) {
    for (const [name, value] of [['line-height', '1.5'], ['letter-spacing', '.12em'], ['word-spacing', '.16em']])
      e.style.setProperty(name, value, 'important');
    if (e.tagName === 'P') e.style.setProperty('margin-bottom', '2em', 'important');
  }
  const cut = shown().filter(e => !offScreen(e) && getComputedStyle(e).overflow !== 'visible'
    && e.scrollWidth > e.clientWidth + 1 && !e.closest('svg'))
    .map(e => 'cut off: ' + words(e));
  return [...beyond(), ...cut];
}

const ownText = e => [...e.childNodes].filter(n => n.nodeType === 3 && n.data.trim());

// The boxes of the lines of an element's own text.
function lines(e) {
  return ownText(e).flatMap(n => { const r = document.createRange(); r.selectNodeContents(n); return [...r.getClientRects()]; });
}

// Text that runs out of its grid or flex cell, so that the next one covers it or is covered by it.
function covered() {
  const cells = shown().filter(e => !offScreen(e) && !e.closest('svg') && ownText(e).length);
  const boxes = cells.flatMap(e => lines(e).map(r => [e, r]));
  boxes.sort(([, p], [, q]) => p.top - q.top);
  const faults = [];
  boxes.forEach(([a, p], i) => {
    for (let j = i + 1; j < boxes.length && boxes[j][1].top < p.bottom - 3; j++) {
      const [b, q] = boxes[j];
      if (a !== b && !a.contains(b) && !b.contains(a)
        && p.left < q.right - 1 && q.left < p.right - 1 && q.bottom > p.top + 3) faults.push('overlap: ' + words(a) + ' / ' + words(b));
    }
  });
  return faults;
}

function chartText() {
  const texts = [...document.querySelectorAll('svg[role=img] text')].filter(t => t.checkVisibility());
  const small = texts.filter(t => parseFloat(getComputedStyle(t).fontSize) < 16).map(t => 'small: ' + t.textContent);
  const boxes = texts.map(t => [t.textContent, t.getBoundingClientRect()]);
  const over = boxes.flatMap(([a, p], i) => boxes.slice(i + 1)
    .filter(([, q]) => p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 4 && q.top < p.bottom - 4)
    .map(([b]) => 'overlap: ' + a + ' / ' + b));
  const outside = boxes.filter(([, p]) => p.left < 0 || p.right > innerWidth).map(([a]) => 'outside: ' + a);
  const rings = [...document.querySelectorAll('svg[role=img] circle.event')];
  const marked = rings.flatMap((ring, i) => [...rings.slice(i + 1), ...texts.filter(t => t !== ring.nextElementSibling)]
    .filter(other => {
      const [p, q] = [ring.getBoundingClientRect(), other.getBoundingClientRect()];
      return p.left < q.right && q.left < p.right && p.top < q.bottom - 2 && q.top < p.bottom - 2;
    })
    .map(other => 'overlap: event ' + ring.nextElementSibling.textContent + ' / ' + (other.textContent || 'event')));
  const loose = rings.filter(ring => {
    const [p, q] = [ring.getBoundingClientRect(), ring.nextElementSibling.getBoundingClientRect()];
    return q.left < p.left || q.right > p.right;
  }).map(ring => 'wider than its ring: ' + ring.nextElementSibling.textContent);
  return [...small, ...outside, ...over, ...marked, ...loose];
}

function colour(text) {
  const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
  return { r, g, b, a };
}

function luminance({ r, g, b }) {
  const [x, y, z] = [r, g, b].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
  return .2126 * x + .7152 * y + .0722 * z;
}

function ground(e) {
  if (e.matches('rect + text.part-number')) return colour(getComputedStyle(e.previousElementSibling).fill);
  for (let at = e; at; at = at.parentElement) {
    const c = colour(getComputedStyle(at).backgroundColor);
    if (c.a === 1) return c;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? { r: 18, g: 18, b: 18 } : { r: 255, g: 255, b: 255 };
}

// WCAG 2.2, 1.4.6: 7 to 1, or 4.5 to 1 for large text.
function paleText() {
  return shown().filter(e => !offScreen(e) && ownText(e).length).flatMap(e => {
    const style = getComputedStyle(e);
    const size = parseFloat(style.fontSize);
    const [one, two] = [luminance(colour(e.closest('svg') ? style.fill : style.color)), luminance(ground(e))].sort((p, q) => q - p);
    const ratio = (one + .05) / (two + .05);
    const least = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 4.5 : 7;
    return ratio < least - .005 ? [ratio.toFixed(2) + ': ' + words(e)] : [];
  });
}

// WCAG 2.2, 2.5.5: links in sentences are free, everything else that one presses is 44 pixels high and wide.
function smallTargets() {
  const inSentence = e =>
    [...e.parentElement.childNodes].some(n => n.nodeType === 3 ? n.data.trim() : n.nodeType === 1 && n.matches('.after'))
    || e.closest('td, dd, p:not(.go)');
  return shown().filter(e => e.matches('a[href], button, input, select, summary, audio') && !offScreen(e) && !(e.tagName === 'A' && inSentence(e)))
    .filter(e => { const r = e.getBoundingClientRect(); return r.height < 43.5 || r.width < 43.5; })
    .map(words);
}
