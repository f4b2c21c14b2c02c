/** COMDAT groups: of groups with one name, in several objects, the first is kept. System V ABI, Section Groups. */
import type { ObjectFile, ObjectSection } from '../object.ts';

/** The objects without the groups that an earlier one has, and the sections that were dropped. */
export function keepFirstGroups(objects: readonly ObjectFile[]): {
  objects: readonly ObjectFile[];
  dropped: ReadonlySet<ObjectSection>;
} {
  const owners = new Map<string, ObjectFile>();
  const dropped = new Set<ObjectSection>();
  for (const object of objects) {
    for (const section of object.sections) {
      const { group } = section;
      if (group === undefined) continue;
      if (!owners.has(group)) owners.set(group, object);
      else if (owners.get(group) !== object) dropped.add(section);
    }
  }
  if (dropped.size === 0) return { objects, dropped };
  const kept = objects.map((object): ObjectFile => {
    const sections = object.sections.filter((section) => !dropped.has(section));
    const symbols = object.symbols.filter(({ place }) => !(place.kind === 'section' && dropped.has(place.section)));
    return { ...object, sections, symbols, section: (name) => sections.find((section) => section.name === name) };
  });
  return { objects: kept, dropped };
}
