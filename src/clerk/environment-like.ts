/**
 * What Clerk knows of an instance's settings. Clerk does not declare it, so nothing of it is taken for granted. Its own
 * classes are in camel case, and what the server sends inside them is not.
 */
export interface EnvironmentLike {
  readonly authConfig?: {readonly singleSessionMode?: boolean};
  readonly displayConfig?: {
    readonly applicationName?: string;
    readonly logoImageUrl?: string;
    readonly supportEmail?: string;
  };
  readonly maintenanceMode?: boolean;
  readonly userSettings?: {
    readonly attributes?: Readonly<Record<string, AttributeLike | undefined>>;
    readonly enterpriseSSO?: {readonly enabled?: boolean};
    readonly passkeySettings?: {readonly show_sign_in_button?: boolean; readonly allow_autofill?: boolean};
    readonly passwordSettings?: PasswordSettingsLike;
    readonly social?: Readonly<Record<string, SocialLike | undefined>>;
  };
}

interface AttributeLike {
  readonly enabled?: boolean;
  readonly used_for_first_factor?: boolean;
  readonly used_for_second_factor?: boolean;
}

interface PasswordSettingsLike {
  readonly min_length?: number;
  readonly max_length?: number;
  readonly require_lowercase?: boolean;
  readonly require_uppercase?: boolean;
  readonly require_numbers?: boolean;
  readonly require_special_char?: boolean;
  readonly show_zxcvbn?: boolean;
  readonly min_zxcvbn_strength?: number;
}

interface SocialLike {
  readonly enabled?: boolean;
  readonly authenticatable?: boolean;
  readonly strategy?: string;
  readonly name?: string;
}
