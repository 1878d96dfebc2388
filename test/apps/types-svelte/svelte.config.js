/** Found here, so that svelte-check does not look for the configuration of a project around this one. */
export default {};
