// The environment of the command line as a value, so that tests can replace it.

export interface Terminal {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
}

export interface Environment {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The system's own language, for systems without language variables: `ko-KR`. */
  readonly systemLanguage: string;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}
