// A ticket that its owner uses once in each scope, and nobody else: "I know the secret of this commitment".
// Public, in this order: binding, nullifier = Poseidon(secret, scope), commitment = Poseidon(secret), scope.
//
// In circom outputs come before inputs in the list of what is public. So a circuit with outputs makes the binding its
// first output, which ties it to the proof without meaning anything inside of it.
pragma circom 2.1.0;

include "poseidon.circom";

template Ticket() {
    signal input boundTo;
    signal input secret;
    signal input scope;
    signal output binding;
    signal output nullifier;
    signal output commitment;

    binding <== boundTo;
    nullifier <== Poseidon(2)([secret, scope]);
    commitment <== Poseidon(1)([secret]);
}

component main {public [scope]} = Ticket();
