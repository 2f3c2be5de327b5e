import type { Layers } from '../writer/layers.ts';
import type { ObjectCopier } from './object-copier.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { type Dictionary, isArray, isDictionary, isReference, type Value } from '../reader/value.ts';

/** The source's layers and which of them its default view hides; null where it has none. */
export function copyLayers(file: PdfFile, copier: ObjectCopier): Layers | null {
  const root = file.dictionary(file.trailer.get('Root'));
  const properties = file.resolve(root.get('OCProperties'));
  if (!isDictionary(properties)) return null;
  const all = references(file, properties.get('OCGs'));
  if (all.length === 0) return null;
  const view = file.dictionary(properties.get('D'));
  return {
    all: all.map((object) => copier.number(object)),
    hidden: hiddenLayers(file, view, all).map((object) => copier.number(object)),
    usage: usageTexts(file, view, copier),
  };
}

function hiddenLayers(file: PdfFile, view: Dictionary, all: readonly number[]): readonly number[] {
  const on = new Set(references(file, view.get('ON')));
  const off = new Set(references(file, view.get('OFF')));
  const hiddenAtFirst = file.resolve(view.get('BaseState')) === 'OFF';
  return all.filter((object) => off.has(object) || (hiddenAtFirst && !on.has(object)));
}

function usageTexts(file: PdfFile, view: Dictionary, copier: ObjectCopier): readonly string[] {
  const usage = file.resolve(view.get('AS'));
  if (!isArray(usage)) return [];
  return usage
    .map((each) => file.resolve(each))
    .filter((each) => isDictionary(each))
    .map((each) => copier.text(new Map([...each].map(([key, value]) => [key, file.resolve(value)]))));
}

function references(file: PdfFile, value: Value | undefined): readonly number[] {
  const list = file.resolve(value);
  return isArray(list) ? list.filter((each) => isReference(each)).map(({ object }) => object) : [];
}
