import type { NameSpelling } from '../../compare/language.js'

/**
 * Letters that transliterations of Cyrillic, Arabic, Armenian and other scripts write in more than one way; applied
 * in this order to lower-case ASCII. From general knowledge of the romanisation systems (BGN, ISO 9, ALA-LC).
 */
export const nameSpelling: NameSpelling = {
  replacements: [
    [/ou/g, 'u'], // Ghannouchi, Ghannushi
    [/(?:kh|gh|h|g)/g, 'h'], // Hrushevsky, Grushevsky, Khrushevsky
    [/(?:dzh|dj|zh|j)/g, 'j'], // Dzhabbarov, Jabbarov
    [/(?:shch|sch|sh|ch|ts|tz|tch)/g, 's'],
    [/(?:iy|yi|ij|ii|ei|ey|ai|ay|y|i)/g, 'i'], // Sergey, Sergei; Volodymyr, Volodimir
    [/(?:w|v|ff|ph|f)/g, 'v'], // Kiselev, Kiseliov, Kiselyoff
    [/(?:ck|q|k|c)/g, 'k'],
    [/(?:x|ks)/g, 'ks'],
    [/z/g, 's'],
    [/(?:io|ie|e)/g, 'e'], // Kiselyov, Kiselev
    [/(?:o|a|u)/g, 'a'], // Osama, Usama; Mohammed, Muhammad
    [/(.)\1+/g, '$1'],
  ],
  smallWords: new Set('the of for and a an de la du des der und republic state federal national'.split(' ')),
  genericHeads: new Set(
    `ministry department agency office bureau service committee commission council court party union bank university
    institute academy school college hospital museum church army navy force forces police guard parliament assembly
    senate congress government cabinet embassy company group corporation association federation foundation center
    centre news press media television radio times post daily journal report herald tribune club league team airline airlines security
    foreign interior defence defense health culture justice finance national state supreme federal central`.split(
      /\s+/,
    ),
  ),
}
