export { type FlatRow, type Tables, toRows } from './formats/to-rows.js'
export { type Displayed, display, jupyterDisplay } from './render/notebook/display.js'
export { matrixSpec, timelineSpec, type VegaLite } from './render/notebook/vega-lite.js'
