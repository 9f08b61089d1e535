// What a reader could not read: returns complaints, one a line.
const complaints = [];
const said = e => e.tagName.toLowerCase() + ' "' + e.textContent.trim().slice(0, 40) + '"';
const width = document.documentElement.clientWidth;

if (document.documentElement.scrollWidth > width) {
  complaints.push('the page is ' + document.documentElement.scrollWidth + ' wide on ' + width);
}

for (const image of document.querySelectorAll('svg, img')) {
  const box = image.getBoundingClientRect();
  if (box.width < 100 || box.height < 20) complaints.push('no size: ' + said(image));
  for (const text of image.querySelectorAll('text')) {
    const own = text.getBoundingClientRect();
    if (own.right > width || own.left < 0) complaints.push('cut at the edge: ' + said(text));
  }
}

// A table that is wider than the page must lie in something that scrolls.
for (const table of document.querySelectorAll('table')) {
  const around = table.closest('.scroll');
  const scrolls = around && getComputedStyle(around).overflowX !== 'visible';
  if (!scrolls && table.getBoundingClientRect().right > width + 0.5) {
    complaints.push('cut table: ' + said(table));
  }
}

const rgb = colour => {
  const parts = colour.match(/[\d.]+/g).map(Number);
  return {r: parts[0], g: parts[1], b: parts[2], a: parts.length > 3 ? parts[3] : 1};
};
const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
const light = c => 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b);
const contrast = (a, b) => {
  const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
};
const paper = element => {
  for (let e = element; e; e = e.parentElement) {
    const background = rgb(getComputedStyle(e).backgroundColor);
    if (background.a === 1) return background;
  }
  return {r: 255, g: 255, b: 255, a: 1};
};
const tile = text => {
  const box = text.getBBox();
  const x = box.x + box.width / 2, y = box.y + box.height / 2;
  let under = null;
  for (const rect of text.ownerSVGElement.querySelectorAll('rect')) {
    const r = rect.getBBox();
    if (x >= r.x && x <= r.x + r.width && y >= r.y && y <= r.y + r.height) under = rect;
  }
  return under;
};
for (const element of document.querySelectorAll('body *')) {
  const words = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
  if (!words || !element.getClientRects().length || element.closest('.skip')) continue;
  if (['title', 'desc'].includes(element.tagName.toLowerCase())) continue;
  const style = getComputedStyle(element);
  const inPlot = element.ownerSVGElement;
  const under = inPlot ? tile(element) : null;
  const ink = rgb(inPlot ? style.fill : style.color);
  const back = under ? rgb(getComputedStyle(under).fill) : paper(inPlot || element);
  const size = parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
  const ratio = contrast(ink, back);
  if (ratio < (large ? 3 : 4.5)) {
    complaints.push('contrast ' + ratio.toFixed(2) + ': ' + said(element));
  }
}
return complaints.join('\n');
