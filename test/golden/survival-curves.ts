import type { Adapter } from './support.js'

export const survivalCurveAdapters: readonly Adapter[] = []
