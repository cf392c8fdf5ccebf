import { countryOfPhone } from './rules/phone.ts';

const areaCodes: Readonly<Record<string, string>> = {
  'America/Vancouver': '236 250 257 604 672 778',
  'America/Edmonton': '368 403 587 780 825',
  'America/Regina': '306 474 639',
  'America/Winnipeg': '204 431 584',
  'America/Halifax': '782 902',
  'America/Moncton': '428 506',
  'America/St_Johns': '709 879',
  'America/Los_Angeles':
    '206 209 213 253 279 310 323 341 350 360 408 415 424 425 442 458 503 509 510 530 541 559 562 564 619 626 628 650 657 661 669 702 707 714 725 747 760 775 805 818 820 831 840 858 909 916 925 949 951 971',
  'America/Denver': '208 303 307 385 406 435 505 575 719 720 801 915 970 983 986',
  'America/Phoenix': '480 520 602 623 928',
  'America/Chicago':
    '205 210 214 217 218 224 225 228 251 254 256 262 270 281 309 312 314 316 318 319 320 325 331 334 337 346 361 364 402 405 409 414 417 430 432 469 479 501 504 507 512 515 531 534 539 557 563 572 573 580 601 608 612 615 618 620 629 630 636 641 651 659 660 662 682 701 708 712 713 715 726 730 731 737 763 769 773 779 785 806 815 816 817 830 832 847 870 872 901 903 913 918 920 931 936 938 940 945 952 956 972 979 985',
};
const zoneOfArea = new Map(
  Object.entries(areaCodes).flatMap(([zone, codes]) => codes.split(' ').map((code) => [code, zone] as const)),
);

/** Countries whose business life runs on one zone, and the most populous zone of a few others. */
const zoneOfCountry: Readonly<Record<string, string>> = {
  CA: 'America/Toronto',
  US: 'America/New_York',
  FR: 'Europe/Paris',
  BE: 'Europe/Brussels',
  CH: 'Europe/Zurich',
  LU: 'Europe/Luxembourg',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  NL: 'Europe/Amsterdam',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  IT: 'Europe/Rome',
  PL: 'Europe/Warsaw',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  DK: 'Europe/Copenhagen',
  MA: 'Africa/Casablanca',
  DZ: 'Africa/Algiers',
  TN: 'Africa/Tunis',
  SN: 'Africa/Dakar',
  CI: 'Africa/Abidjan',
  CM: 'Africa/Douala',
  HT: 'America/Port-au-Prince',
  JM: 'America/Jamaica',
  MX: 'America/Mexico_City',
  BR: 'America/Sao_Paulo',
  IN: 'Asia/Kolkata',
  AE: 'Asia/Dubai',
  SG: 'Asia/Singapore',
  ZA: 'Africa/Johannesburg',
  NG: 'Africa/Lagos',
  KE: 'Africa/Nairobi',
  JP: 'Asia/Tokyo',
};

/**
 * A likely IANA zone of a business by its number and its country, to be offered, never assumed; undefined when there is
 * no good guess. A country that was stated counts more than the number's.
 */
export function zoneOfBusiness(e164: string | undefined, country: string | undefined): string | undefined {
  const home = e164 && countryOfPhone(e164);
  if (country && country !== home) return zoneOfCountry[country];
  const area = e164?.startsWith('+1') ? zoneOfArea.get(e164.slice(2, 5)) : undefined;
  return area ?? zoneOfCountry[home ?? ''];
}
