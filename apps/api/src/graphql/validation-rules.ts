import { getMetadataStorage } from 'class-validator';
import type { MetadataStorage } from 'class-validator';

type Rules = ReturnType<MetadataStorage['getTargetValidationMetadatas']>;

/**
 * Remembers which rules a class has. class-validator gathers them anew for every value, from the rules of all classes;
 * they are all declared before the first value comes.
 */
export function rememberRules(storage: MetadataStorage = getMetadataStorage()): void {
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<object, Rules>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (schema || always || strictGroups || groups)
      return gather(target, schema, always, strictGroups, groups);
    const rules = known.get(target) ?? gather(target, schema, always, strictGroups);
    known.set(target, rules);
    return rules;
  };
}
