import type { Adapter } from './support.js'

export const coxAdapters: readonly Adapter[] = []
