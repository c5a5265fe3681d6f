import { cpus } from 'node:os'
import type { Machine } from './results.js'

/** What a figure depends on: the processor's model and the version of Node. */
export function thisMachine(): Machine {
  const model = cpus()[0]?.model.trim()
  return { cpu: model === undefined || model === '' ? 'unknown' : model, node: process.versions.node }
}
