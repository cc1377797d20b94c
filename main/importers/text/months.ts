/** The months by their names and usual abbreviations, in the languages of western newspapers. */
const names: readonly (readonly string[])[] = [
  [
    'january',
    'januar',
    'jänner',
    'janvier',
    'enero',
    'gennaio',
    'januari',
    'janeiro',
    'stycznia',
    'jan',
    'janv',
    'ene',
    'gen',
  ],
  [
    'february',
    'februar',
    'février',
    'fevrier',
    'febrero',
    'febbraio',
    'februari',
    'fevereiro',
    'lutego',
    'feb',
    'febr',
    'févr',
    'fev',
  ],
  ['march', 'märz', 'mars', 'marzo', 'maart', 'março', 'marco', 'marts', 'marca', 'mar', 'mär', 'mrt'],
  ['april', 'avril', 'abril', 'aprile', 'kwietnia', 'apr', 'avr', 'abr'],
  ['may', 'mai', 'mayo', 'maggio', 'mei', 'maio', 'maj', 'maja', 'mag'],
  ['june', 'juni', 'juin', 'junio', 'giugno', 'junho', 'czerwca', 'jun', 'giu'],
  ['july', 'juli', 'juillet', 'julio', 'luglio', 'julho', 'lipca', 'jul', 'juil', 'lug'],
  ['august', 'août', 'aout', 'agosto', 'augustus', 'augusti', 'sierpnia', 'aug', 'ago'],
  ['september', 'septembre', 'septiembre', 'settembre', 'setembro', 'września', 'sep', 'sept', 'set'],
  ['october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro', 'października', 'oct', 'okt', 'ott', 'out'],
  ['november', 'novembre', 'noviembre', 'novembro', 'listopada', 'nov'],
  [
    'december',
    'dezember',
    'décembre',
    'decembre',
    'diciembre',
    'dicembre',
    'dezembro',
    'grudnia',
    'dec',
    'dez',
    'déc',
    'dic',
  ],
];

const numbers = new Map(names.flatMap((month, index) => month.map((name) => [name, index + 1] as const)));

/** Every name, longest first, as one alternative of a regular expression. */
export const monthPattern = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** The number of a month by its name, from 1. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase());
}

/** The days of the week in the same languages; they may stand beside a date and add nothing to it. */
export const weekdayPattern =
  '(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|wed|thu|sat';
