// Draws the country map of the home page from Natural Earth (public domain, npm package world-atlas).
// Run once, when the drawing should change; the portal itself needs no Node:
//   cd themes/Tajriba/tools && npm install && node map.mjs
// It writes ../Drawing/CentralAsiaMap.cs: one SVG path a focus country, one for all neighbours together
// (without the borders between them), and the point where a country's label stands.
import { readFileSync, writeFileSync } from "node:fs";
import { geoArea, geoConicEquidistant, geoPath } from "d3-geo";
import { feature, merge } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";

const width = 660, height = 480;
const focus = { "398": "KZ", "417": "KG", "860": "UZ", "762": "TJ", "795": "TM" };
// Label points as [longitude, latitude], placed by eye where the name fits.
const labels = { KZ: [67, 48.4], KG: [74.9, 41.5], UZ: [63.6, 41.9], TJ: [71.3, 38.85], TM: [59.2, 39.2] };

const atlas = JSON.parse(readFileSync(new URL("node_modules/world-atlas/countries-50m.json", import.meta.url)));
const weighted = presimplify(atlas);
const topology = simplify(weighted, quantile(weighted, 0.42));
const countries = topology.objects.countries;

const frame = { type: "MultiPoint", coordinates: [[47.6, 45.5], [86.8, 47.5], [55.5, 36.2], [74.5, 36.6], [62.3, 34.9], [69, 55.5], [54, 51.3]] };
const projection = geoConicEquidistant().parallels([38, 52]).rotate([-66.5, 0]).fitExtent([[8, 8], [width - 8, height - 8]], frame);
projection.clipExtent([[0, 0], [width, height]]).precision(0.5);
const draw = geoPath(projection).digits(0);

const tidy = path => (path ?? "").replace(/M[^MZ]*Z/g, ring => (ring.match(/L/g)?.length ?? 0) < 3 ? "" : ring);
const shape = id => countries.geometries.find(g => g.id === id);
const ground = merge(topology, countries.geometries.filter(g => !(g.id in focus)));
ground.coordinates = ground.coordinates.filter(p => geoArea({ type: "Polygon", coordinates: p }) > 1e-5);

const rows = Object.entries(focus).map(([id, code]) => {
  const [x, y] = projection(labels[code]).map(Math.round);
  return `        new("${code}", ${x}, ${y}, "${tidy(draw(feature(topology, shape(id))))}"),`;
});

writeFileSync(new URL("../Drawing/CentralAsiaMap.cs", import.meta.url), `namespace Tajriba.Drawing;

/// <summary>Outlines for the country map. Written by tools/map.mjs from Natural Earth data (public domain); do not edit.</summary>
public static class CentralAsiaMap
{
    public const int Width = ${width};
    public const int Height = ${height};

    public const string Neighbours = "${tidy(draw(ground))}";

    public static readonly IReadOnlyList<CountryShape> Countries =
    [
${rows.join("\n")}
    ];
}

/// <param name="X">Where the label stands.</param>
public sealed record CountryShape(string Code, int X, int Y, string Path);
`);
