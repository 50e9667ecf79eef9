import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formModelOf, placeOf, unknownFields } from '../../../renderer/features/editor/form-model.ts';
import { field, type Kind } from '../../../shared/domain/marketplace.ts';
import { application, artifact, terms } from '../../../shared/marketplaces/oracle/kinds.ts';

describe('the form of a kind', () => {
  const model = formModelOf(application);

  it('has every described field of the schema, in the sections of the kind', () => {
    const described = Object.keys(application.schema.shape);
    expect(model.fields.map(({ key }) => key)).toEqual(described);
    expect(model.sections.map(({ id }) => id)).toEqual(application.sections);
    expect(model.sections.flatMap(({ fields }) => fields).length).toBe(described.length);
  });

  it('grows with the schema', () => {
    const kind: Kind = {
      ...application,
      schema: application.schema.extend({
        motto: z
          .string()
          .meta(field({ section: 'basics', control: 'line', max: 7 }))
          .optional(),
      }),
    };
    const motto = formModelOf(kind).sections[0]?.fields.at(-1);
    expect(motto).toMatchObject({ key: 'motto', path: 'motto', shape: 'text', meta: { max: 7 } });
  });

  it('knows what each field holds', () => {
    const shapes = Object.fromEntries(model.fields.map(({ key, shape }) => [key, shape]));
    expect(shapes).toMatchObject({
      displayName: 'text',
      isRoverExportable: 'boolean',
      versionDetails: 'object',
      contentLanguage: 'named',
      supportedlanguages: 'named-list',
      products: 'objects',
      icon: 'object',
    });
    const products = model.fields.find(({ key }) => key === 'products');
    expect(products?.fields.map(({ path, shape }) => [path, shape])).toEqual([
      ['products.code', 'text'],
      ['products.categories', 'texts'],
      ['products.additionalFilters', 'filters'],
    ]);
    expect(model.fields.find(({ key }) => key === 'pricingType')?.choices).toEqual(['FREE', 'BYOL', 'PAYGO']);
    expect(model.fields.find(({ key }) => key === 'packages')?.itemsHaveId).toBe(true);
    expect(model.fields.find(({ key }) => key === 'supportLinks')?.itemsHaveId).toBe(false);
  });

  it('makes fields of a group that only its types describe', () => {
    const image = formModelOf(artifact).fields.find(({ key }) => key === 'machineImage');
    const shapes = image?.fields.find(({ key }) => key === 'imageShapeCompatibilityEntries');
    const ocpu = shapes?.fields.find(({ key }) => key === 'ocpuConstraints');
    expect(ocpu?.fields.map(({ key, meta }) => [key, meta.control])).toEqual([
      ['min', 'number'],
      ['max', 'number'],
    ]);
  });

  it('says where something said about a place is shown', () => {
    expect(placeOf(model, 'supportContacts[1].email')).toEqual({
      section: 'support',
      path: ['supportContacts', 1, 'email'],
    });
    expect(placeOf(model, 'supportContacts[1]')).toEqual({ section: 'support', path: ['supportContacts'] });
    expect(placeOf(model, 'products[0].categories[2]')?.path).toEqual(['products', 0, 'categories']);
    expect(placeOf(model, 'icon.width')).toEqual({ section: 'media', path: ['icon'] });
    expect(placeOf(model, 'nobody')).toBeUndefined();
    expect(placeOf(model, undefined)).toBeUndefined();
  });

  it('keeps apart what the schema does not know', () => {
    expect(unknownFields(model, { displayName: 'a', fromTomorrow: 1 })).toEqual([['fromTomorrow', 1]]);
    expect(unknownFields(formModelOf(terms), { name: 'a', versions: [], activeVersion: 'x' })).toEqual([]);
  });
});
