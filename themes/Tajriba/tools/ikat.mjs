// Draws the ikat ground of the first page into ../wwwroot/img/ikat.svg: almond shapes inside one another, cut into threads
// whose ends are dyed unevenly, as in the abr silks of the region. Seeded, so a second run gives the same file: node ikat.mjs
import { writeFileSync } from "node:fs";

const width = 240, height = 360, thread = 4;
let seed = 20;
const uneven = size => { seed = (seed * 1103515245 + 12345) % 2147483648; return Math.round((seed / 2147483648 - 0.5) * size); };

// One almond: threads side by side, each from its upper to its lower end.
const almond = (cx, cy, rx, ry, power, jitter) => {
  let path = "";
  for (let x = -rx; x < rx; x += thread) {
    const t = Math.abs((x + thread / 2) / rx);
    const half = ry * (1 - t ** power);
    if (half < 3) continue;
    const top = Math.round(cy - half + uneven(jitter)), bottom = Math.round(cy + half + uneven(jitter));
    path += `M${cx + x} ${top}h${thread}V${bottom}h-${thread}z`;
  }
  return path;
};

const medallion = (cx, cy) => [
  ["#fff", 0.07, almond(cx, cy, 100, 165, 1.15, 22)],
  ["#e09a1a", 0.30, almond(cx, cy, 72, 122, 1.1, 18)],
  ["#0b4247", 0.9, almond(cx, cy, 52, 92, 1.05, 16)],
  ["#fdf8ec", 0.26, almond(cx, cy, 32, 62, 1, 12)],
  ["#8c2f22", 0.62, almond(cx, cy, 16, 32, 1, 8)],
];
const horns = (cx, cy, side) => almond(cx + side * 96, cy, 20, 46, 1.2, 12);

const layers = [...medallion(120, 180), ["#e09a1a", 0.22, horns(120, 0, -1) + horns(120, 0, 1) + horns(120, 360, -1) + horns(120, 360, 1)]];
writeFileSync(new URL("../wwwroot/img/ikat.svg", import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${
    layers.map(([fill, opacity, d]) => `<path fill="${fill}" fill-opacity="${opacity}" d="${d}"/>`).join("")}</svg>\n`);
