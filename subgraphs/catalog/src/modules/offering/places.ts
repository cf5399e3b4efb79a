type Place = { countryCode: string; distanceKm: number };

/** Where the providers' cities are, with the distance from Jakarta. */
const places: Record<string, Place> = {
  Jakarta: { countryCode: 'ID', distanceKm: 0 },
  Singapore: { countryCode: 'SG', distanceKm: 890 },
  Bangalore: { countryCode: 'IN', distanceKm: 3_800 },
  Sydney: { countryCode: 'AU', distanceKm: 5_500 },
  Frankfurt: { countryCode: 'DE', distanceKm: 11_100 },
  Amsterdam: { countryCode: 'NL', distanceKm: 11_350 },
  London: { countryCode: 'GB', distanceKm: 11_700 },
  'San Francisco': { countryCode: 'US', distanceKm: 13_950 },
  Toronto: { countryCode: 'CA', distanceKm: 15_800 },
  'New York': { countryCode: 'US', distanceKm: 16_170 },
  Richmond: { countryCode: 'US', distanceKm: 16_350 },
  Atlanta: { countryCode: 'US', distanceKm: 16_500 },
};

/** Where a region such as `Singapore 1` is; the unknown is far away, under the code for nowhere. */
export const placeOf = (regionName: string): Place =>
  places[regionName.replace(/\s+\d+$/, '')] ?? { countryCode: 'ZZ', distanceKm: 20_000 };

/** A name as it stands in addresses: `San Francisco 3` → `san-francisco-3`. */
export const toSlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
