const codes = /\b(?:[A-Z]\d[A-Z][ -]?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{5}(?:-\d{4})?)\b/giu;
const provinces = new Set(
  [
    'AB,BC,MB,NB,NL,NS,NT,NU,ON,PE,QC,SK,YT,Alberta,British Columbia,Colombie-Britannique,Manitoba,New Brunswick',
    'Nouveau-Brunswick,Newfoundland and Labrador,Terre-Neuve-et-Labrador,Nova Scotia,Nouvelle-Écosse,Ontario',
    'Prince Edward Island,Île-du-Prince-Édouard,Quebec,Québec,Saskatchewan,Yukon,Nunavut,Canada,USA,France,PQ,États-Unis',
  ]
    .join(',')
    .split(',')
    .map((name) => name.toLowerCase()),
);
const mostRead = 500;
const longestCity = 40;

/**
 * The city of a postal address written with commas: the last part that is neither province, country nor postal code.
 * Undefined where that part may be a street. « Québec » counts as the city in front of a province or a code.
 */
export function cityOf(address: string): string | undefined {
  const parts = address
    .slice(0, mostRead)
    .split(/[,\n]/)
    .map((part) => part.replace(codes, ' ').replaceAll(/\([^()]*\)/g, ' '))
    .map((part) => withoutProvince(part.split(/\s+/).filter(Boolean).join(' ')));
  const at = parts.findLastIndex((part) => part && !provinces.has(part.toLowerCase()));
  const isCapital = /^qu[ée]bec$/i.test(parts[at + 1] ?? '') && at + 1 < parts.length - 1;
  const city = isCapital ? parts[at + 1] : parts[at];
  return at > 0 && city && !/\d/.test(city) && city.length <= longestCity ? city : undefined;
}

/** « Toronto ON » and « Montréal Québec » without the province; a province alone stays. */
function withoutProvince(part: string): string {
  const last = part.slice(part.lastIndexOf(' ') + 1);
  return last !== part && provinces.has(last.toLowerCase()) ? part.slice(0, -last.length).trim() : part;
}
