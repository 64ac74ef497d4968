package io.fitgauge.personas.entity;

/** What somebody does in a company, whatever the department is called there. */
public enum JobFunction {
    SALES,
    MARKETING,
    COMMUNICATION,
    PURCHASING,
    FINANCE,
    HUMAN_RESOURCES,
    IT,
    ENGINEERING,
    PRODUCT,
    PRODUCTION,
    OPERATIONS,
    LOGISTICS,
    CUSTOMER_SERVICE,
    LEGAL,
    QUALITY,
    DATA,
    DESIGN,
    ECOMMERCE,
    FACILITIES,
    PROJECTS,
    GENERAL_MANAGEMENT
}
