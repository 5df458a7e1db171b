export { type BratDocument, bratConfig, toBrat } from './brat.js'
export { type Columns, type ColumnType, tableColumns } from './columns.js'
export { toConllu } from './conllu.js'
export { toCsv } from './csv.js'
export { type DisplacyDocument, toDisplacy } from './displacy.js'
export { fromBrat } from './from-brat.js'
export { fromLabelStudio } from './from-label-studio.js'
export { toJsonLd } from './json-ld.js'
export {
  type LabelStudioRegion,
  type LabelStudioRelation,
  type LabelStudioResult,
  type LabelStudioTask,
  labelStudioConfig,
  toLabelStudio,
} from './label-studio.js'
export { fromNdjson, toNdjson } from './ndjson.js'
export { convertOffsets, mapOffsets, type OffsetMap, type OffsetUnit } from './offsets.js'
export { type FlatRow, type Tables, toRows } from './to-rows.js'
export { toWebAnnotations, type WebAnnotation } from './web-annotation.js'
