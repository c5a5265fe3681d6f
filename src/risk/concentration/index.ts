export type { SectorConcentration, SectorConcentrationColumns, SectorRisk } from './by-sector.js'
export { sectorConcentration } from './by-sector.js'
export type { GranularityAdjustment, GranularityColumns, GranularityOptions } from './granularity.js'
export { granularityAdjustment } from './granularity.js'
