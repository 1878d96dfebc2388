/** What has been set on an element. What is at its default is not here. */
export interface ElementSettings {
  readonly attributes: readonly SetAttribute[];
  /** Those that have no attribute. */
  readonly properties: readonly SetProperty[];
  readonly css: readonly CssDeclaration[];
}

/** An attribute, with the property that stands for it. */
export interface SetAttribute {
  readonly name: string;
  readonly property: string;
  /** `true` for a boolean attribute, which is written without a value. */
  readonly value: string | number | true;
}

/** A property, with a value as JSON has it. */
export interface SetProperty {
  readonly name: string;
  readonly value: unknown;
}

/** A CSS custom property. */
export interface CssDeclaration {
  readonly name: string;
  readonly value: string;
}

/** A file to copy, or a part of one. */
export interface CodeFile {
  readonly name: string;
  readonly text: string;
}

/** Writes the code that puts the element, as it is set, into a page or an app. */
export type WriteCode = (settings: ElementSettings) => readonly CodeFile[];

/** The element's tag. */
export const TAG = 'clerk-mfa-sign-in';
