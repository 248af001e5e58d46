/** The class of a GraphQL type that a list may hold; that of an interface is abstract. */
export type NodeClass = abstract new (...args: never[]) => object;
