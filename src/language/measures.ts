import { selves, worths } from './sense-table.ts'
import type { SenseTable } from './value-words.ts'

// Signs that both languages write alike. Keys with a capital are met as written.

/** Symbols of units; the worth is the symbol that values carry. */
export const UNIT_SYMBOLS: SenseTable = {
  ...selves(`
    mm cm dm m km nm µm µg mm² cm² m² km² m³ km³ cm³ ha mg g kg t ml cl dl hl l km/h m/s m/s² Hz kHz
    MHz GHz W kW MW GW TW kWh MWh GWh TWh V kV mAh dB kJ kcal kB MB GB TB Mbit/s Gbit/s hPa kPa bar
    ° °C °F ppm dpi µSv mSv kt Mt Gt hp
  `),
  ...worths({
    'm²': 'm2',
    'km²': 'km2',
    'm³': 'm3',
    ml: 'mL',
    l: 'L',
    'km/h': 'kmh kmph kph',
    'mi/h': 'mph',
    kB: 'KB ko',
    MB: 'Mo',
    GB: 'Go',
    TB: 'To',
    'Mbit/s': 'Mbps',
    'Gbit/s': 'Gbps',
    hPa: 'hectopascals',
    '°C': '°c °_C ºC',
    '°F': '°_F',
    hp: 'ch',
  }),
}

/** Currency signs and codes, before or behind the number. */
export const CURRENCY_SIGNS: SenseTable = worths({
  USD: '$ US$ US_$ U.S.$ $US $_US',
  HKD: 'HK$',
  TWD: 'NT$',
  AUD: 'A$ AU$',
  CAD: 'C$ CA$',
  NZD: 'NZ$',
  SGD: 'S$',
  NAD: 'N$',
  BRL: 'R$',
  JMD: 'J$',
  ZWL: 'Z$',
  BSD: 'B$',
  XCD: 'EC$',
  TTD: 'TT$',
  FJD: 'FJ$',
  MXN: 'MX$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: 'CN¥',
  INR: '₹',
  KRW: '₩',
  RUB: '₽',
  TRY: '₺',
  PHP: '₱',
  THB: '฿',
  VND: '₫',
  UAH: '₴',
  ILS: '₪',
  NGN: '₦',
  GHS: '₵ GH₵ GH¢',
  CRC: '₡',
  KZT: '₸',
})

/** Codes and letters written before the number, often against it: `USD 10`, `Rs25`, `RM69.6`. */
export const CURRENCY_PREFIXES: SenseTable = {
  ...selves(`
    USD EUR GBP CHF JPY CNY INR AUD CAD NZD HKD SGD ZAR BRL MXN KRW RUB TRY SEK NOK DKK PLN CZK HUF
    RON UAH ILS AED SAR QAR EGP NGN GHS KES UGX TZS RWF XAF XOF MAD DZD TND THB VND IDR MYR PHP BND
    PKR BDT LKR NPR KWD BHD OMR ARS CLP PEN BWP ZMW MWK NAD ETB
  `),
  ...worths({
    CHF: 'SFr',
    CNY: 'RMB',
    INR: 'Rs Rs.',
    ILS: 'NIS',
    AED: 'Dh Dhs',
    SAR: 'SR',
    QAR: 'QR',
    GHS: 'GHC',
    KES: 'KSh Ksh Sh',
    UGX: 'USh Ush Shs',
    TZS: 'TSh Tsh',
    XAF: 'FCFA',
    IDR: 'Rp',
    MYR: 'RM',
    PHP: 'Php',
    BDT: 'Tk',
    BHD: 'BD',
    OMR: 'RO',
  }),
}

/** Single letters that are a currency only against their digits: `R67.6 billion`. */
export const GLUED_PREFIXES: SenseTable = worths({
  ZAR: 'R',
  PHP: 'P',
  NGN: 'N',
  ZMW: 'K',
  GHS: 'GH',
})

/** Time zones and their ISO 8601 suffix; '' where summer and winter share a name. */
export const ZONES: SenseTable = worths({
  Z: 'UTC GMT TU',
  '+01:00': 'BST CET',
  '+02:00': 'CEST',
  '+03:00': 'MSK',
  '+05:30': 'IST',
  '+09:00': 'JST',
  '-05:00': 'EST CDT',
  '-04:00': 'EDT',
  '': 'ET CT PT',
  '-06:00': 'CST',
  '-08:00': 'PST',
  '-07:00': 'PDT',
  '+10:00': 'AEST',
  '+11:00': 'AEDT',
})
