/** A script that the worker loads when somebody pastes a page. */
import { readHtml } from '../../src/formats/read-html.js'

Object.assign(globalThis, { readHtml })
