/** What the person chose in the studio, and the recipe that follows from it. */
import {
  type Crop,
  firstRecipe,
  fittedCrop,
  largestCrop,
  type PictureFormat,
  type PictureNeeds,
  type PictureRecipe,
  type PictureStep,
  scaledTo,
} from '../../../../shared/domain/picture.ts';

export type Shape = 'asked' | 'free';

interface Source {
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
  readonly hasAlpha: boolean;
}

export interface Choices {
  readonly shape: Shape;
  readonly crop: Crop;
  /** Undefined: as wide as what was cropped. */
  readonly width: number | undefined;
  readonly background: string | undefined;
  readonly mediaType: PictureFormat;
  readonly maxBytes: number | undefined;
}

export const ratioOf = ({ shape }: Pick<Choices, 'shape'>, needs: PictureNeeds): PictureNeeds['ratio'] =>
  shape === 'asked' ? needs.ratio : undefined;

export function firstChoices(source: Source, needs: PictureNeeds, step: PictureStep | undefined): Choices {
  const recipe = firstRecipe(source, needs, step);
  return {
    shape: needs.ratio === undefined ? 'free' : 'asked',
    crop: recipe.crop ?? { left: 0, top: 0, width: source.width, height: source.height },
    width: recipe.size?.width,
    background: recipe.background,
    mediaType: recipe.mediaType,
    maxBytes: recipe.maxBytes,
  };
}

/** Another shape begins with the crop that was there, as far as it fits. */
export function withShape(choices: Choices, shape: Shape, source: Source, needs: PictureNeeds): Choices {
  const ratio = ratioOf({ shape }, needs);
  return { ...choices, shape, crop: fittedCrop(choices.crop, source, ratio) };
}

export const wholePicture = (choices: Choices, source: Source, needs: PictureNeeds): Choices => ({
  ...choices,
  crop: largestCrop(source, ratioOf(choices, needs)),
});

export function recipeOf(choices: Choices, source: Source, needs: PictureNeeds): PictureRecipe {
  const { crop, width, background, mediaType, maxBytes } = choices;
  const isWhole = crop.width === source.width && crop.height === source.height;
  return {
    ...(isWhole ? {} : { crop }),
    ...(width === undefined || width === crop.width
      ? {}
      : { size: scaledTo(width, crop, ratioOf(choices, needs)) }),
    ...(background === undefined || !source.hasAlpha ? {} : { background }),
    mediaType,
    ...(maxBytes === undefined ? {} : { maxBytes }),
  };
}

/** Widths worth a button: what the marketplace names, and what many screens have. */
export function widthsFor({ widths, ratio }: PictureNeeds): readonly number[] {
  if (widths === undefined) return [];
  const { least, best, most = Number.POSITIVE_INFINITY } = widths;
  const common = ratio?.[0] === 16 ? [1920] : [];
  const all = [least, best, ...common, most].filter((width) => Number.isFinite(width) && width <= most);
  return [...new Set(all)].toSorted((a, b) => a - b);
}
