/** The places of the largest values, largest first, the earlier one first where two are equal; in one pass. */
export function placesOfLargest(values: Float64Array, count: number): readonly number[] {
  const places: number[] = []
  for (let place = 0; place < values.length; place++) {
    if (places.length === count && values[place]! <= values[places[count - 1]!]!) continue
    let rank = places.length
    while (rank > 0 && values[places[rank - 1]!]! < values[place]!) rank--
    places.splice(rank, 0, place)
    if (places.length > count) places.pop()
  }
  return places
}
