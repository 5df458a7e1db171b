import type { WinkMethods } from 'wink-nlp'

/** wink-nlp with its English model, loaded at the first call. */
export declare const openWink: (pipes: string[]) => WinkMethods

/** franc, loaded at the first call. */
export declare const openFranc: () => typeof import('franc')
