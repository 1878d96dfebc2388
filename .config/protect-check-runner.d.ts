// Stands for Clerk's own declarations in the build, which checks those of libraries, and which Clerk's do not pass.
export declare function runProtectCheck(...args: unknown[]): unknown;
