/** Fluent as the suites load it: in one piece, for jest takes seconds over its thousand files in every suite. */
export * from '@fluentui/react-components';
