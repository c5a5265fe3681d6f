import type { Adapter } from './support.js'

export const competingAdapters: readonly Adapter[] = []
