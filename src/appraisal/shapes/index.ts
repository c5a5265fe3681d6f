export type { ClientFacets, Facet, FacetName, FacetPart } from './facet.js'
export type { ClientOutlook, HazardOutlook, MissingInput } from './outlook.js'
export type { ClientValue, MissingDatum, UncertaintyShares, ValuePart } from './value.js'
