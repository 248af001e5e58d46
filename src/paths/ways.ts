/** Where one can go from an entity, and from where one can come to it: ids in their order. */
export interface Ways {
  onward(id: string): readonly string[];
  back(id: string): readonly string[];
}
