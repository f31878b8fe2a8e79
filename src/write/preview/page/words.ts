// The words that the script of the preview page puts into it; `{name}` stands for a value.

export interface PageWords {
  /** In the place of a slide that the other deck has: `This deck has no slide “{key}”.` */
  readonly missing: string;
  /** `Slide {number}: {title}` */
  readonly slideNamed: string;
  /** `Only changed ({count})` */
  readonly onlyChangedCount: string;
  readonly changed: string;
  /** `Slide {number} – Enter` */
  readonly typed: string;
  /** `There is no slide {number}.` */
  readonly noSuchSlide: string;
  readonly blackScreen: string;
  readonly speakerView: string;
  /** The browser has refused to open the window of the speaker view. */
  readonly noWindow: string;
}
