package gradienthealth;

/** What is looked for, in this order. */
public enum Symptom {
    VANISHING,
    EXPLOSION,
    INSTABILITY
}
