/**
 * Social and company sign-in.
 *
 * A line an error, with ` | ` between: code, status, field or `-`, message, long message (`=`: the same, nothing: none).
 * Facts of Clerk's public list of Frontend API errors. Where a text there has blanks to fill, or is not told, it is an
 * example of ours.
 */
export const providerErrors = `
enterprise_sso_account_already_connected | 400 | - | Already connected | An enterprise account is already connected for this connection email: ada@sso.example.com
enterprise_sso_additional_identifications_disabled | 422 | - | Identifications creation disabled by your enterprise account | You cannot create identifications because your enterprise account does not allow it.
enterprise_sso_email_address_domain_mismatch | 400 | - | Enterprise Connection email address domain mismatch | The email address returned by the provider example.org does not match the domain of the enterprise connection sso.example.com that initiated the authentication.
enterprise_sso_hosted_domain_mismatch | 400 | - | Hosted domain mismatch | The Enterprise Connection domain does not match the user's hosted domain from the OAuth provider.
enterprise_sso_sign_in_connection_missing | 422 | - | No Enterprise Connection for this sign-in | The current sign-in does not have a corresponding Enterprise Connection. Please check the domain of the provided email address.
enterprise_sso_sign_up_connection_missing | 422 | - | No Enterprise Connection for this sign-up | The current sign-up does not have a corresponding Enterprise Connection. Please check the domain of the provided email address.
enterprise_sso_user_attribute_missing | 400 | - | Enterprise Connection email address missing | The Enterprise Connection did not return the required 'mail' attribute. Contact the IdP administrator to ensure it is included in the identity response.
external_account_missing_refresh_token | 400 | - | Missing refresh token | We cannot refresh your OAuth access token because the server didn't provide a refresh token. Please re-connect your account.
external_account_not_found | 404 | - | Invalid external account | The External Account was not found.
oauth_access_denied | 403 | - | You did not grant access to your Google account | =
oauth_account_already_connected | 400 | - | Already connected | Another account is already connected for this particular provider (Google)
oauth_config_missing | 400 | - | OAuth keys missing | The application does not have google OAuth keys set in its settings.
oauth_fetch_user_error | 400 | - | Fetch user error | =
oauth_missing_access_token | 422 | - | Missing OAuth access token | OAuth access token is missing
oauth_missing_refresh_token | 422 | - | Cannot refresh OAuth access token | The current access token has expired and we cannot refresh it, because the authorization server hasn't provided us with a refresh token
oauth_provider_not_enabled | 400 | - | Single-sign on is not enabled | Single-sign on with Google OAuth provider is not enabled in the instance settings.
saml_email_address_domain_mismatch | 400 | - | Email address domain mismatch | The email address domain of the provider's account does not match the domain of the connection.
saml_email_address_domain_reserved | 422 | - | email address domain is used for SAML SSO | You can't use this email address, as SAML SSO is enabled for the specific domain.
saml_failed_to_fetch_idp_metadata | 400 | - | Failed to fetch IdP metadata | We failed to fetch the IdP metadata. If the error persists, please provide the IdP configuration data explicitly.
saml_jit_provisioning_disabled | 404 | - | JIT provisioning disabled | Just-in-time provisioning is disabled for this SAML connection and no matching user exists for the provided email address.
saml_metadata_missing_fields | 422 | - | IdP metadata is missing required fields | The IdP metadata is missing the following required fields: certificate
saml_response_relaystate_missing | 400 | - | RelayState parameter is missing from the SAML Response | The RelayState parameter is missing from the SAML Response. Note that RelayState is not required if you are using the IdP-initiated flow. See https://clerk.com/docs/guides/configure/auth-strategies/enterprise-connections/authentication-flows#saml
saml_user_attribute_missing | 400 | - | Attribute missing | This account does not have an associated 'mail' attribute. Contact the IdP administrator for resolution.
`;
